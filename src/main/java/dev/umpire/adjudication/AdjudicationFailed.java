package dev.umpire.adjudication;

/** A rule threw, or a bound was exceeded: there is no ruling. */
public class AdjudicationFailed extends RuntimeException {
    public AdjudicationFailed(String message, Throwable cause) { super(message, cause); }
}
