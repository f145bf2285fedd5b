package dev.umpire.ruling;

/** The three questions to which any channel problem reduces. */
public enum RootCause {
    /** Do the rules of the channel allow it? */
    PERMITTED,
    /** Has the partner the capability? */
    ABLE,
    /** Do trust and interest support it? */
    WILLING
}
