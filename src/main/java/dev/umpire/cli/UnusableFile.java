package dev.umpire.cli;

import java.util.ArrayList;
import java.util.List;

/** A file that cannot be used as it is written; each mistake is a line that begins with file:line:column. */
final class UnusableFile extends RuntimeException {

    private static final long serialVersionUID = 1;
    private static final int MOST = 20;

    UnusableFile(List<String> mistakes) {
        super(String.join(System.lineSeparator(), mistakes.size() <= MOST ? mistakes : first(mistakes)));
    }

    private static List<String> first(List<String> mistakes) {
        List<String> first = new ArrayList<>(mistakes.subList(0, MOST));
        first.add("… and %d more".formatted(mistakes.size() - MOST));
        return first;
    }
}
