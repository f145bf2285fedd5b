package dev.umpire.adjudication;

/** A case on which no ruling could be made; never to be taken for an approval. Names the rule and the case. */
public final class AdjudicationFailed extends RuntimeException {

    private static final long serialVersionUID = 1;

    AdjudicationFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
