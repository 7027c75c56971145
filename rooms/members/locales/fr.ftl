# The room of members.
