package dev.umpire.imports;

import dev.umpire.web.ProblemType;
import dev.umpire.web.RefusedRequest;
import jakarta.ws.rs.core.MediaType;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;

/** The text of a file that was sent: in the charset of its media type, else in UTF-8; never with signs that stand for lost bytes. */
final class Decoded {

    private static final char MARK = '\uFEFF';

    /**
     * The text with single line feeds, without a byte order mark.
     *
     * @throws RefusedRequest 415 if the charset is unknown, 422 with the line if the bytes are not of that charset
     */
    static String text(byte[] file, MediaType type) {
        Charset charset = charset(type);
        CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(file.length * (double) decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(file), out, true);
        String text = even(out.flip().toString());
        if (result.isError()) {
            int line = (int) text.chars().filter(c -> c == '\n').count() + 1;
            throw RefusedRequest.badField("/" + line, ("Line %d is not written in %s. Maybe save the file as UTF-8 (in Excel: CSV UTF-8), "
                    + "or name its encoding, as in Content-Type: text/csv; charset=GBK.").formatted(line, charset.name()));
        }
        return text;
    }

    private static String even(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        return !lines.isEmpty() && lines.charAt(0) == MARK ? lines.substring(1) : lines;
    }

    private static Charset charset(MediaType type) {
        String name = type == null ? null : type.getParameters().get(MediaType.CHARSET_PARAMETER);
        try {
            return name == null ? StandardCharsets.UTF_8 : Charset.forName(name.replace("\"", ""));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new RefusedRequest(ProblemType.UNSUPPORTED_MEDIA_TYPE, "The charset (%s) is unknown. Maybe send UTF-8.".formatted(name));
        }
    }

    private Decoded() { }
}
