package dev.umpire.ruling;

/** What a finding does to the whole ruling, gravest first: the gravest one that stands decides the outcome. */
public enum Effect {
    /** A manager's decision stands, whatever else does. */
    OVERRIDE,
    /** The request is not granted. */
    DECLINE,
    /** A person decides. */
    ESCALATE,
    /** Something is missing that may be handed in. */
    INCOMPLETE,
    /** Granted in part: less than was asked, or on a condition. */
    LIMIT,
    /** Granted together with another party. */
    SHARE,
    /** Granted. */
    APPROVE,
    /** Worth saying. */
    NOTE;

    /** Whether it keeps the party from all that it asked: it must learn why, and what it can do. */
    public boolean hinders() {
        return switch (this) {
            case DECLINE, ESCALATE, INCOMPLETE, LIMIT, SHARE -> true;
            case OVERRIDE, APPROVE, NOTE -> false;
        };
    }
}
