package org.taxophone.audio;

/// One page of an Ogg file (RFC 3533).
///
/// @param flags 1 continues a packet, 2 begins a stream, 4 ends it
/// @param granule samples of each channel up to the last packet that ends here, -1 if none does
/// @param serial which stream it belongs to
/// @param lacing lengths of the segments; a packet ends with the first one below 255
/// @param body the segments
record OggPage(int flags, long granule, int serial, byte[] lacing, byte[] body) {
    static final int CONTINUED = 1;
    static final int FIRST = 2;
    static final int LAST = 4;

    boolean has(int flag) {
        return (flags & flag) != 0;
    }
}
