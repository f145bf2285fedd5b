package dev.umpire.activation;

/** The pack is good, but records that live in the service name what it no longer knows. */
final class OrphanedRecords extends RuntimeException {

    private static final long serialVersionUID = 1;

    OrphanedRecords(String message) {
        super(message);
    }
}
