package dev.umpire.web;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All connections of clients. Quarkus tells of a connection when its first request has come whole, which is too late for
 * whoever sends none; so from the first request on the listening socket is asked for each connection that it accepts.
 */
@Singleton
class Connections {

    private final Limits limits;
    private final Set<Connection> open = ConcurrentHashMap.newKeySet();
    private final Set<Channel> listening = ConcurrentHashMap.newKeySet();
    private final Accepting accepting = new Accepting();
    private volatile boolean ending;

    Connections(Limits limits) {
        this.limits = limits;
    }

    /** The connection of a request. */
    Connection of(RoutingContext request) {
        Channel channel = ((ConnectionBase) request.request().connection()).channel();
        Channel socket = channel.parent();
        if (socket != null && listening.add(socket)) {
            socket.pipeline().addFirst(accepting);
        }
        Connection known = channel.pipeline().get(Connection.class);
        return known == null ? watch(channel) : known;
    }

    private Connection watch(Channel channel) {
        Connection connection = new Connection(limits.patience(), limits.rest());
        open.add(connection);
        channel.closeFuture().addListener(closed -> open.remove(connection));
        channel.pipeline().addFirst(connection);
        return connection;
    }

    /** Whether no new request is taken any more. */
    boolean ending() {
        return ending;
    }

    /** Accepts nobody any more and lets go those for whom nothing is done; whoever is served is let go after the answer. */
    void end() {
        ending = true;
        listening.forEach(Channel::close);
        open.forEach(Connection::end);
    }

    @Sharable
    private final class Accepting extends ChannelInboundHandlerAdapter {
        @Override
        public void channelRead(ChannelHandlerContext context, Object accepted) {
            watch((Channel) accepted);
            context.fireChannelRead(accepted);
        }
    }
}
