package org.taxophone.audio;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/// Puts the packets of one stream together that lie on, and across, its pages.
final class OggPackets {
    private final OggPages pages;
    private final int serial;
    private final Deque<byte[]> ready = new ArrayDeque<>();
    private final ByteArrayOutputStream begun = new ByteArrayOutputStream();
    private boolean inside;
    private boolean ended;
    private long granule = -1;
    private @Nullable OggPage successor;

    /// @param first the page with which the stream begins
    OggPackets(OggPages pages, OggPage first) {
        this.pages = pages;
        this.serial = first.serial();
        add(first);
    }

    /// The next packet, null at the end.
    byte @Nullable [] next() throws IOException {
        while (ready.isEmpty()) {
            OggPage page = successor == null ? pages.next() : null;
            if (page == null) {
                return null;
            }
            if (page.has(OggPage.FIRST)) {
                successor = ended ? page : null;
            } else if (page.serial() == serial) {
                add(page);
            }
        }
        return ready.remove();
    }

    /// Whether the page with the end mark was read.
    boolean ended() {
        return ended;
    }

    /// The position told by the last page read, -1 if it tells none.
    long granule() {
        return granule;
    }

    /// The first page of a stream that follows this one, after [#next()] gave null.
    @Nullable OggPage successor() {
        return successor;
    }

    /// Whether all packets of the pages read so far were taken.
    boolean isAtPageEnd() {
        return ready.isEmpty();
    }

    /// Forgets what was begun: the next page read is not the next of the file.
    void jumped() {
        ready.clear();
        begun.reset();
        inside = false;
    }

    int serial() {
        return serial;
    }

    private void add(OggPage page) {
        // A continuation whose beginning is lost is dropped up to its end.
        boolean dropping = page.has(OggPage.CONTINUED) && !inside;
        if (!page.has(OggPage.CONTINUED)) {
            begun.reset();
        }
        int at = 0;
        for (byte lacing : page.lacing()) {
            int length = lacing & 0xff;
            if (!dropping) {
                begun.write(page.body(), at, length);
            }
            at += length;
            inside = true;
            if (length < 255) {
                if (!dropping) {
                    ready.add(begun.toByteArray());
                }
                begun.reset();
                dropping = false;
                inside = false;
            }
        }
        inside &= !dropping;
        ended |= page.has(OggPage.LAST);
        granule = page.granule();
    }

    /// The first bytes of the first packet of a page, as letters.
    static String start(OggPage page) {
        return new String(
                Arrays.copyOf(page.body(), Math.min(8, page.body().length)),
                java.nio.charset.StandardCharsets.ISO_8859_1);
    }
}
