package org.taxophone.audio;

import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;

/// Copies of jorbis that are free: as many as files were ever decoded at a time.
final class VorbisLoaders {
    private final Deque<VorbisLoader> free = new ConcurrentLinkedDeque<>();

    VorbisLoader take() {
        VorbisLoader loader = free.pollFirst();
        return loader == null ? new VorbisLoader() : loader;
    }

    void giveBack(VorbisLoader loader) {
        free.addFirst(loader);
    }
}
