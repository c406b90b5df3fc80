"""The words of the conversation: what every card says, and nothing about when."""
