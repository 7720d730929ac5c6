"""The demonstration: embedded mail servers, simulated stakeholders, and the story of a whole campaign in a minute."""
