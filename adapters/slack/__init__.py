"""Slack: direct messages in, Block Kit cards out, over Socket Mode or HTTP."""
