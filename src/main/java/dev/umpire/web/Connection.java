package dev.umpire.web;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * A connection of a client, which is closed when the client keeps it without use: the head of a request must come within
 * the patience, the next request within the rest, and an answer must be taken within the rest. Lives on the event loop
 * of its channel.
 */
final class Connection extends ChannelDuplexHandler {

    private final Duration patience;
    private final Duration rest;
    private ChannelHandlerContext context;
    private Future<?> waiting;
    private Future<?> taking;
    private boolean head;
    private boolean bodiless;
    private boolean ending;
    private int underWay;

    Connection(Duration patience, Duration rest) {
        this.patience = patience;
        this.rest = rest;
    }

    @Override
    public void handlerAdded(ChannelHandlerContext added) {
        context = added;
        waiting = closeAfter(patience);
    }

    @Override
    public void channelRead(ChannelHandlerContext from, Object bytes) {
        if (underWay == 0 && !head) {
            head = true;
            bodiless = bytes instanceof ByteBuf read && Unread.headOnly(read);
            waitAtMost(patience);
        }
        from.fireChannelRead(bytes);
    }

    /** The head of a request has come. */
    void begun() {
        underWay++;
        head = false;
        stop(waiting);
    }

    /** The answer was given, or the client has gone. From any thread. */
    void ended() {
        if (context.executor().inEventLoop()) {
            underWay--;
            rest();
        } else {
            context.executor().execute(this::ended);
        }
    }

    private void rest() {
        if (underWay == 0 && ending) {
            context.close();
        } else if (underWay == 0) {
            waitAtMost(rest);
        }
    }

    /** What is answered while nothing is under way, the server says by itself: it could not read the head. */
    @Override
    public void write(ChannelHandlerContext to, Object answer, ChannelPromise written) {
        if (underWay == 0 && head && answer instanceof ByteBuf bytes && Unread.refused(bytes)) {
            head = false;
            waitAtMost(rest);
            ChannelPromise known = written.unvoid();
            if (Unread.last(bytes)) {
                known.addListener(ChannelFutureListener.CLOSE);         // the server says so and does not always do it
            }
            to.write(bodiless ? bytes : Unread.explained(bytes), known);
        } else {
            to.write(answer, written);
        }
    }

    /** Closes the connection as soon as no request is under way. From any thread. */
    void end() {
        context.executor().execute(() -> {
            ending = true;
            if (underWay == 0 && !head) {
                context.close();
            }
        });
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext from) {
        stop(taking);
        taking = from.channel().isWritable() ? null : closeAfter(rest);
        from.fireChannelWritabilityChanged();
    }

    @Override
    public void channelInactive(ChannelHandlerContext from) {
        stop(waiting);
        stop(taking);
        from.fireChannelInactive();
    }

    private void waitAtMost(Duration time) {
        stop(waiting);
        waiting = closeAfter(time);
    }

    private Future<?> closeAfter(Duration time) {
        return context.executor().schedule(() -> context.close(), time.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static void stop(Future<?> timer) {
        if (timer != null) {
            timer.cancel(false);
        }
    }
}
