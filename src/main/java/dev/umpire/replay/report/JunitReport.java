package dev.umpire.replay.report;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes results as JUnit XML, which build servers read. Results go to a file beside it first, since the counts
 * stand at the beginning; memory holds none of them.
 */
public final class JunitReport implements AutoCloseable {

    private static final XMLOutputFactory XML = XMLOutputFactory.newInstance();

    private final Path file;
    private final Path part;
    private final String suite;
    private final Writer body;
    private final XMLStreamWriter xml;
    private long tests;
    private long failures;
    private Duration time = Duration.ZERO;

    /**
     * Begins a report of one suite.
     *
     * @throws UncheckedIOException if the file cannot be written
     */
    public JunitReport(Path file, String suite) {
        try {
            this.file = file.toAbsolutePath();
            this.suite = suite;
            Files.createDirectories(this.file.getParent());
            this.part = Files.createTempFile(this.file.getParent(), ".junit", ".part");
            this.body = Files.newBufferedWriter(part);
            this.xml = XML.createXMLStreamWriter(body);
        } catch (IOException e) {
            throw unwritable(file, e);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    public void passed(String group, String name, Duration took) {
        result(group, name, took, null, null);
    }

    /** @param message one line; {@code text} is the whole */
    public void failed(String group, String name, Duration took, String message, String text) {
        failures++;
        result(group, name, took, message, text);
    }

    private void result(String group, String name, Duration took, String message, String text) {
        tests++;
        time = time.plus(took);
        try {
            xml.writeCharacters("\n  ");
            xml.writeStartElement("testcase");
            xml.writeAttribute("classname", clean(group));
            xml.writeAttribute("name", clean(name));
            xml.writeAttribute("time", seconds(took));
            if (message != null) {
                xml.writeStartElement("failure");
                xml.writeAttribute("message", clean(message));
                xml.writeAttribute("type", "difference");
                xml.writeCharacters(clean(text));
                xml.writeEndElement();
            }
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new UncheckedIOException(new IOException("The report (%s) cannot be written.".formatted(file), e));
        }
    }

    /** Writes the report itself. */
    @Override
    public void close() {
        try {
            xml.writeCharacters("");
            xml.flush();
            body.close();
            try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(file));
                    Writer out = new BufferedWriter(new java.io.OutputStreamWriter(bytes, StandardCharsets.UTF_8))) {
                XMLStreamWriter head = XML.createXMLStreamWriter(out);
                head.writeStartDocument("UTF-8", "1.0");
                counts(head, "testsuites");
                counts(head, "testsuite");
                head.writeCharacters("");
                head.flush();
                out.flush();
                Files.copy(part, bytes);
                head.writeCharacters("\n");
                head.writeEndDocument();
                head.flush();
            }
            Files.delete(part);
        } catch (IOException e) {
            throw unwritable(file, e);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void counts(XMLStreamWriter head, String element) throws XMLStreamException {
        head.writeStartElement(element);
        head.writeAttribute("name", clean(suite));
        head.writeAttribute("tests", Long.toString(tests));
        head.writeAttribute("failures", Long.toString(failures));
        head.writeAttribute("errors", "0");
        head.writeAttribute("skipped", "0");
        head.writeAttribute("time", seconds(time));
    }

    private static String seconds(Duration took) {
        return String.format(Locale.ROOT, "%.3f", took.toNanos() / 1e9);
    }

    /** XML 1.0 has no place for control characters. */
    private static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().map(c -> c >= ' ' && c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF) || c == '\n' || c == '\t' ? c : '?')
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static UncheckedIOException unwritable(Path file, IOException e) {
        return new UncheckedIOException("The report (%s) cannot be written. Maybe the folder is not writable.".formatted(file), e);
    }
}
