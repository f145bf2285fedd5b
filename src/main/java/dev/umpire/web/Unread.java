package dev.umpire.web;

import dev.umpire.casefile.Json;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Requests that the server refuses before it asks anybody, as their head cannot be read: an address or headers beyond
 * the limits, an escape that is none, an upgrade that cannot be, garbage. It gives the status and nothing else; here the problem is put in. Behind
 * TLS the bytes cannot be told any more, and the answer stays empty.
 */
final class Unread {

    private static final String END = "\r\n\r\n";
    private static final String EMPTY = "\r\ncontent-length: 0";
    private static final byte[] BEGINNING = "HTTP/1.1 4".getBytes(StandardCharsets.US_ASCII);
    private static final int MINOR_VERSION = "HTTP/1.".length();
    private static final int STATUS = "HTTP/1.1 ".length();
    private static final int DIGITS = 3;

    /** Whether the request wants to know the head of the answer only. */
    static boolean headOnly(ByteBuf request) {
        return request.isReadable() && request.getByte(request.readerIndex()) == 'H';
    }

    /** Whether these are the bytes of such an answer. */
    static boolean refused(ByteBuf answer) {
        if (answer.readableBytes() < STATUS + DIGITS) {
            return false;
        }
        for (int i = 0; i < BEGINNING.length; i++) {
            if (i != MINOR_VERSION && answer.getByte(answer.readerIndex() + i) != BEGINNING[i]) {
                return false;
            }
        }
        return answer.toString(StandardCharsets.US_ASCII).endsWith(END);
    }

    /** Whether the answer says that the connection is closed after it. */
    static boolean last(ByteBuf answer) {
        return answer.toString(StandardCharsets.US_ASCII).contains("\r\nconnection: close\r\n");
    }

    /** The same answer with its problem; the bytes given are released. */
    static ByteBuf explained(ByteBuf answer) {
        String head = answer.toString(StandardCharsets.US_ASCII);
        answer.release();
        byte[] problem = Json.bytes(problem(Integer.parseInt(head.substring(STATUS, STATUS + DIGITS))));
        String whole = head.replace(EMPTY, "").replace(END, "\r\ncontent-type: %s\r\ncontent-length: %d\r\n\r\n".formatted(Problem.MEDIA_TYPE, problem.length));
        return Unpooled.wrappedBuffer(ByteBufUtil.writeAscii(answer.alloc(), whole), Unpooled.wrappedBuffer(problem));
    }

    private static Problem problem(int status) {
        ProblemType type = status == ProblemType.ADDRESS_TOO_LONG.status() ? ProblemType.ADDRESS_TOO_LONG
                : status == ProblemType.HEADERS_TOO_LARGE.status() ? ProblemType.HEADERS_TOO_LARGE : ProblemType.INVALID_PARAMETER;
        return Problem.of(type, switch (type) {
            case ADDRESS_TOO_LONG -> "The first line of the request is longer than the service reads.";
            case HEADERS_TOO_LARGE -> "The headers together are larger than the service reads.";
            default -> "The head of the request cannot be read. Maybe a percent sign in the address is not followed by two digits: write %25 for it.";
        }, "/", List.of());
    }

    private Unread() { }
}
