package dev.umpire.web;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import java.util.List;

/** One body on its way in: cut off when it gets too large, or stays behind the least rate after the patience. */
final class Reading {

    private static final long LOOK_EVERY = 500;
    private static final long NANOS = 1_000_000_000L;

    private final RoutingContext context;
    private final HttpServerRequest request;
    private final long limit;
    private final Limits limits;
    private final Room room;
    private final long began = System.nanoTime();
    private final Buffer body = Buffer.buffer();
    private long timer;
    private boolean over;

    Reading(RoutingContext context, long limit, Limits limits, Room room) {
        this.context = context;
        this.request = context.request();
        this.limit = limit;
        this.limits = limits;
        this.room = room;
    }

    void begin() {
        if (announced() > limit) {
            tooLarge();
            return;
        }
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            request.response().writeContinue();
        }
        timer = context.vertx().setPeriodic(LOOK_EVERY, tick -> look());
        context.addEndHandler(ended -> {
            stop();
            room.give(body.length());
        });
        request.exceptionHandler(broken -> broken()).endHandler(end -> whole()).handler(this::take);
        request.resume();
    }

    private long announced() {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null || !length.matches("\\d{1,18}") ? 0 : Long.parseLong(length);
    }

    private void take(Buffer part) {
        if (over) {
            return;         // of a body that was refused; the client has yet to notice
        }
        if ((long) body.length() + part.length() > limit) {
            tooLarge();
        } else if (room.take(part.length())) {
            body.appendBuffer(part);
        } else {
            refuse(ProblemType.UNAVAILABLE, "The bodies that are being read fill the memory kept for them. Maybe try again in a moment.");
        }
    }

    private void whole() {
        if (!over) {
            stop();
            ((RoutingContextInternal) context).setBody(body);
            context.next();
        }
    }

    /** The client has gone, or what it sends is no HTTP any more. */
    private void broken() {
        if (!over) {
            refuse(ProblemType.INVALID_PARAMETER, "The body breaks off, or its chunks cannot be told apart.");
        }
    }

    private void look() {
        long behind = System.nanoTime() - began - limits.patience().toNanos();
        if (!over && behind > 0 && body.length() < limits.leastRate().asLongValue() * behind / NANOS) {
            refuse(ProblemType.TOO_SLOW, "%d bytes of the body have come in %d s, and at least %d a second are wanted after the first %d s."
                    .formatted(body.length(), (System.nanoTime() - began) / NANOS, limits.leastRate().asLongValue(), limits.patience().toSeconds()));
        }
    }

    private void tooLarge() {
        refuse(ProblemType.TOO_LARGE, "The body has more than %d bytes. Maybe split it, or send records as an import.".formatted(limit));
    }

    private void refuse(ProblemType type, String detail) {
        stop();
        Problem.of(type, detail, context, List.of()).refuseAndClose(context);
    }

    private void stop() {
        over = true;
        context.vertx().cancelTimer(timer);
    }
}
