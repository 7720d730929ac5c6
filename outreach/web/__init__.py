"""The dashboard: shows where the campaign stands, takes the officer's decisions, edits her files."""
