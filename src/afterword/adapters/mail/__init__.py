"""The person's own mail servers: only on their explicit word."""
