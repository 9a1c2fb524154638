package org.taxophone.audio;

import com.jcraft.jogg.Page;
import com.jcraft.jogg.SyncState;
import java.io.IOException;

/// Cuts the bytes of an Ogg file into pages.
final class OggPages {
    private static final int BLOCK = 8192;

    private final SoundInput input;
    private final SyncState sync = new SyncState();
    private int gaps;

    OggPages(SoundInput input) {
        this.input = input;
        sync.init();
    }

    /// Reads on to the next whole page.
    ///
    /// @param page points at it afterwards, until the next call
    /// @return false at the end of the file
    boolean next(Page page) throws IOException {
        while (true) {
            int found = sync.pageout(page);
            if (found == 1) {
                return true;
            }
            if (found < 0) {
                gaps++;
            } else if (!fill()) {
                return false;
            }
        }
    }

    private boolean fill() throws IOException {
        int at = sync.buffer(BLOCK);
        int count = input.read(sync.data, at, BLOCK);
        if (count <= 0) {
            return false;
        }
        sync.wrote(count);
        return true;
    }

    /// Places where bytes were no page.
    int gaps() {
        return gaps;
    }
}
