package org.lectern.ui.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// The wall around the article page: pages come from memory under a scheme of their own, and no address that leads
/// anywhere else is opened by this program.
///
/// The switches behind it belong to the whole virtual machine and can be thrown once; so there is one wall.
public final class Wall {

    private static final Wall WALL = new Wall();
    private static final String SCHEME = "lectern";
    private static final Set<String> DENIED = Set.of("http", "https", "ftp", "mailto", "jmod");

    private final Map<String, byte[]> pages = new ConcurrentHashMap<>();
    private final AtomicLong number = new AtomicLong();

    private Wall() {
        System.setProperty("com.sun.webkit.useHTTP2Loader", "false");
        ProxySelector.setDefault(new NoWayOut());
        URL.setURLStreamHandlerFactory(this::handler);
    }

    /// The wall, raised at the first call; to be called before the first page is made.
    public static Wall raised() {
        return WALL;
    }

    /// Puts a page behind an address of its own.
    String serve(String html) {
        var address = SCHEME + "://article/" + number.incrementAndGet();
        pages.put(address, html.getBytes(StandardCharsets.UTF_8));
        return address;
    }

    /// Takes a page away.
    void forget(String address) {
        pages.remove(address);
    }

    private @Nullable URLStreamHandler handler(String scheme) {
        return DENIED.contains(scheme) || scheme.equals(SCHEME) ? new PageHandler() : null;
    }

    private final class PageHandler extends URLStreamHandler {

        @Override
        protected URLConnection openConnection(URL address) throws IOException {
            var page = Optional.ofNullable(pages.get(address.toString()));
            return new PageConnection(address,
                    page.orElseThrow(() -> new IOException("Lectern opens no address: " + address)));
        }
    }

    private static final class PageConnection extends URLConnection {

        private final byte[] page;

        PageConnection(URL address, byte[] page) {
            super(address);
            this.page = page;
        }

        @Override
        public void connect() {
            connected = true;
        }

        @Override
        public String getContentType() {
            return "text/html; charset=utf-8";
        }

        @Override
        public long getContentLengthLong() {
            return page.length;
        }

        @Override
        public InputStream getInputStream() {
            return new ByteArrayInputStream(page);
        }
    }

    private static final class NoWayOut extends ProxySelector {

        @Override
        public List<Proxy> select(URI address) {
            throw new IllegalStateException("Lectern never goes to the network");
        }

        @Override
        public void connectFailed(URI address, SocketAddress proxy, IOException failure) {
            // nothing is ever connected
        }
    }
}
