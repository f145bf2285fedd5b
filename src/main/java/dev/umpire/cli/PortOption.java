package dev.umpire.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A TCP port, 0 for any that is free. */
final class PortOption implements ITypeConverter<Integer> {

    private static final int LAST = 65_535;

    @Override
    public Integer convert(String written) {
        if (!written.matches("\\d{1,5}") || Integer.parseInt(written) > LAST) {
            throw new TypeConversionException("%s is no port. Maybe take one of 1 to %d, or 0 for any that is free.".formatted(written, LAST));
        }
        return Integer.valueOf(written);
    }
}
