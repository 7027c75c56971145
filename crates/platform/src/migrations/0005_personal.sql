-- The mails to somebody, for whoever takes home what is kept about them.
CREATE INDEX mail_recipient ON mail (recipient);
