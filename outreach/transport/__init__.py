"""The mail servers: what goes out by SMTP, what comes in by IMAP, and the logins for both."""
