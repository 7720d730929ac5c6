"""What drives a campaign: expand what is due, deliver it, receive what comes, again and again."""
