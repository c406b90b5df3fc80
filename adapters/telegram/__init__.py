"""The conversation in Telegram: updates become deliveries, cards become messages. Nothing is decided here."""
