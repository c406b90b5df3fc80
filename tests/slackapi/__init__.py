"""Slack, as far as its peers in the tests are it: a Web API that keeps messages, and what brings payloads."""
