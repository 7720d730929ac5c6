"""The officer's folder, read: config.toml, the contacts, the templates."""
