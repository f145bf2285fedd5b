package dev.umpire.ruling;

/** Who ends the conflict: the rules, or the parties within a term. */
public enum Mode { AUTHORITATIVE, NEGOTIATED }
