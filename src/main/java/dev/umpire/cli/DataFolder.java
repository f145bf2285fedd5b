package dev.umpire.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The folder of the embedded database, as its URL can name it; made when the service starts. */
final class DataFolder implements ITypeConverter<Path> {

    @Override
    public Path convert(String written) {
        Path folder = Path.of(written);
        if (written.contains(";")) {
            throw new TypeConversionException("The path (%s) holds a semicolon, which the address of a database cannot hold. Maybe rename the folder.".formatted(written));
        }
        for (Path at = folder.toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.exists(at)) {
                if (!Files.isDirectory(at) || !Files.isWritable(at)) {
                    throw new TypeConversionException("In %s no database can be kept: %s is %s. Maybe give another folder."
                            .formatted(written, at, Files.isDirectory(at) ? "not writable" : "a file"));
                }
                return folder;
            }
        }
        return folder;
    }
}
