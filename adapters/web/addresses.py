"""Which addresses may be opened, and which machines are on the public internet."""

import ipaddress
import re
from dataclasses import dataclass
from urllib.parse import SplitResult, urljoin, urlsplit

LONGEST_URL = 2_000
"""Characters: what browsers and sites agree on."""
_HOST = re.compile(r"[0-9a-z._-]+|[0-9a-f:.]+")
"""What a name comes down to that can be asked for, or an address."""
_NAT64 = ipaddress.ip_network("64:ff9b::/96")
"""Addresses that stand for IPv4 ones (RFC 6052)."""
_NEVER = tuple(
    map(
        ipaddress.ip_network,
        (
            "0.0.0.0/8", "100.64.0.0/10", "192.0.0.0/24", "192.88.99.0/24", "198.18.0.0/15", "240.0.0.0/4",
            "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "fec0::/10", "3fff::/20", "5f00::/16",
        ),
    )
)  # fmt: skip
"""Of IANA's special-purpose registries: what some Python versions call global, and what leads to other networks."""


@dataclass(frozen=True, slots=True)
class Target:
    """An address that may be asked for: the host, and the path with the query."""

    url: str
    host: str
    path: str


def target(url: str, base: str | None = None) -> Target | None:
    """The target of an address, or of a redirect from ``base``; None for what is not opened.

    Only https on its own port, to a named host or a literal address without a name and a password, and no sign that
    could part the request in two.
    """
    try:
        whole = urljoin(base, url) if base else url
        parts = urlsplit(whole)
        port = parts.port
        host = _host(parts)
    except ValueError:
        return None
    odd = any(sign.isspace() or not sign.isprintable() or sign == "\\" for sign in whole)
    if odd or len(whole) > LONGEST_URL or parts.scheme != "https" or port not in (None, 443):
        return None
    if not host or parts.username is not None or parts.password is not None:
        return None
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    if not path.isascii():
        return None
    return Target(url=parts._replace(fragment="").geturl(), host=host, path=path)


def is_public(address: str) -> bool:
    """Whether the IP address is one of a machine on the public internet, also where it stands for another."""
    try:
        ip = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if isinstance(ip, ipaddress.IPv6Address):
        inner = ip.ipv4_mapped or ip.sixtofour or (ip.teredo[1] if ip.teredo else None)
        if inner is None and ip in _NAT64:
            inner = ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
        if inner is not None:
            return is_public(str(inner))
    if any(ip.version == net.version and ip in net for net in _NEVER):
        return False
    return ip.is_global and not ip.is_multicast and not ip.is_reserved


def _host(parts: SplitResult) -> str:
    host = (parts.hostname or "").rstrip(".")
    named = host if ":" in host else host.encode("idna").decode() if host else ""
    return named if _HOST.fullmatch(named) else ""
