package dev.umpire.activation;

/** Records of one kind that live on, whatever version decides. */
public interface LiveRecords {

    /** What they are called, as {@code partners}. */
    String type();

    /** How many of those that live in the program name one of the codes that are gone. */
    long naming(String program, GoneCodes gone);
}
