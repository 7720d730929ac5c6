"""What people's mail programs send back, as pure functions: a received message and a decision in, raw bytes out."""
