"""Signing in by OAuth2 with Microsoft and Google: once by a person, then renewed for as long as the provider agrees."""
