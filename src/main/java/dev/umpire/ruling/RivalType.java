package dev.umpire.ruling;

/** What kind of claim the other party has. */
public enum RivalType { REGISTRATION, GRANT, NAMED_ACCOUNT, DIRECT_OPPORTUNITY, INSTALLED_BASE, LEAD }
