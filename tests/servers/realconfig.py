"""What Postfix and Dovecot are told for tests (see `real`)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.servers.real import RealServers

POSTFIX = Path("/usr/lib/postfix/sbin")
MAIL_ID = 42170  # owner of the mailboxes; no account of that number is needed


def dovecot(servers: RealServers) -> str:
    directory = servers.directory
    special = "".join(
        f"  mailbox {name} {{\n    special_use = \\{name}\n    auto = create\n  }}\n"
        for name in ("Sent", "Junk", "Trash", "Drafts")
    )
    mechanisms, by_token = "", ""
    if servers.introspection:
        mechanisms = f" {servers.by_token}"
        by_token = f"passdb {{\n  driver = oauth2\n  mechanisms ={mechanisms}\n  args = {directory}/oauth2.conf\n}}\n"
    return f"""
base_dir = {directory}/run
state_dir = {directory}/state
log_path = {directory}/dovecot.log
protocols = imap lmtp
listen = 127.0.0.1
ssl = required
ssl_cert = <{directory}/server.pem
ssl_key = <{directory}/server.pem
ssl_min_protocol = TLSv1.2
auth_mechanisms = plain login{mechanisms}
auth_failure_delay = 0
first_valid_uid = {MAIL_ID}
first_valid_gid = {MAIL_ID}
mail_location = maildir:{directory}/mail/%d/%n
mail_fsync = never
mail_plugins = quota
recipient_delimiter = +
{by_token}passdb {{
  driver = passwd-file
  args = username_format=%u {directory}/users
}}
userdb {{
  driver = passwd-file
  args = username_format=%u {directory}/users
  default_fields = uid={MAIL_ID} gid={MAIL_ID} home={directory}/mail/%d/%n
}}
plugin {{
  quota = maildir:mailbox
}}
namespace inbox {{
  inbox = yes
  separator = /
{special}}}
protocol lmtp {{
  postmaster_address = postmaster@agency.example
  hostname = mail.agency.example
}}
service imap-login {{
  inet_listener imap {{
    port = {servers.imap}
  }}
  inet_listener imaps {{
    port = {servers.imaps}
    ssl = yes
  }}
}}
service lmtp {{
  inet_listener lmtp {{
    port = {servers.lmtp}
  }}
}}
service auth {{
  unix_listener sasl {{
    mode = 0666
  }}
}}
# One wrong password must not slow down the logins after it, which all come from the same address.
service anvil {{
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
"""


def oauth2(servers: RealServers) -> str:
    return f"""
introspection_mode = post
introspection_url = {servers.introspection}
username_attribute = username
active_attribute = active
active_value = true
"""


def postfix_main(servers: RealServers) -> str:
    directory = servers.directory
    return f"""
compatibility_level = 3.6
queue_directory = {directory}/queue
data_directory = {directory}/data
daemon_directory = {POSTFIX}
mail_owner = postfix
setgid_group = postdrop
maillog_file = {directory}/postfix.log
maillog_file_prefixes = {directory}
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
myhostname = mail.agency.example
mydestination =
local_recipient_maps =
alias_maps =
alias_database =
mynetworks =
disable_dns_lookups = yes
smtpd_peername_lookup = no
recipient_delimiter = +
virtual_mailbox_domains = texthash:{directory}/domains
virtual_transport = lmtp:inet:127.0.0.1:{servers.lmtp}
default_transport = $virtual_transport
relay_transport = $virtual_transport
transport_maps = texthash:{directory}/transport
smtpd_tls_chain_files = {directory}/server.pem
smtpd_tls_security_level = may
smtpd_tls_auth_only = yes
smtpd_sasl_type = dovecot
smtpd_sasl_path = {directory}/run/sasl
smtpd_relay_restrictions = permit_sasl_authenticated, reject_unauth_destination
smtpd_recipient_restrictions = check_recipient_access texthash:{directory}/recipients
smtpd_error_sleep_time = 0
smtpd_client_connection_count_limit = 0
message_size_limit = 2000000
queue_run_delay = 5s
minimal_backoff_time = 5s
maximal_backoff_time = 10s
maximal_queue_lifetime = 20s
bounce_queue_lifetime = 20s
in_flow_delay = 0
"""


def postfix_master(servers: RealServers) -> str:
    """Every service without chroot; the columns are private, unprivileged, chroot, wake-up, most processes, program."""
    login = "  -o smtpd_sasl_auth_enable=yes\n  -o smtpd_client_restrictions=permit_sasl_authenticated,reject\n"
    lines = [
        f"127.0.0.1:{servers.smtp} inet n - n - - smtpd",
        f"127.0.0.1:{servers.submission} inet n - n - - smtpd\n  -o smtpd_tls_security_level=encrypt\n{login}".rstrip(),
        f"127.0.0.1:{servers.submissions} inet n - n - - smtpd\n  -o smtpd_tls_wrappermode=yes\n{login}".rstrip(),
        "postlog unix-dgram n - n - 1 postlogd",
        "pickup unix n - n 60 1 pickup",
        "qmgr unix n - n 300 1 qmgr",
        "tlsmgr unix - - n 1000? 1 tlsmgr",
        "rewrite unix - - n - - trivial-rewrite",
        "showq unix n - n - - showq",
    ]
    lines += [f"{name} unix - - n - 0 bounce" for name in ("bounce", "defer", "trace")]
    lines += [f"{name} unix - - n - - error" for name in ("error", "retry")]
    lines += [f"{name} unix n - n - 0 {name}" for name in ("cleanup", "flush")]
    lines += [f"{name} unix - - n - - {name}" for name in ("lmtp", "smtp", "proxymap", "discard")]
    lines += [f"{name} unix - - n - 1 {name}" for name in ("verify", "anvil", "scache")]
    return "\n".join(lines) + "\n"
