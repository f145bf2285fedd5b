package dev.umpire.ruling;

/** How a request ends. */
public enum Outcome {
    APPROVED, SHARED, INCOMPLETE, ESCALATED, DECLINED;

    /** The outcome that the gravest standing effect decides. */
    static Outcome of(Effect gravest) {
        return switch (gravest) {
            case OVERRIDE, APPROVE, NOTE -> APPROVED;
            case DECLINE -> DECLINED;
            case ESCALATE -> ESCALATED;
            case INCOMPLETE -> INCOMPLETE;
            case SHARE -> SHARED;
        };
    }

    /** Whether the party may pursue the deal. */
    public boolean granted() {
        return this == APPROVED || this == SHARED;
    }
}
