"""One inbound message -> its reading; pure, and never raises for any bytes."""
