"""The verbs: the only code that writes editions.

Each locks the article, then reads the clock, refuses with a sentence, and writes edition, index rows, audit
event and outbox in one transaction.
"""

from articles.publishing.publish import publish
from articles.publishing.schedule import end_at, schedule, unschedule
from articles.publishing.withdraw import reinstate, withdraw
from articles.publishing.working_copy import keep_version

__all__ = ["end_at", "keep_version", "publish", "reinstate", "schedule", "unschedule", "withdraw"]
