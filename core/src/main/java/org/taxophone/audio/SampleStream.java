package org.taxophone.audio;

import java.io.Closeable;
import java.io.IOException;

/// A sound file being decoded from front to back, a block at a time.
interface SampleStream extends Closeable {
    StreamFormat format();

    /// Decodes the next frames. A file that breaks off ends here as if it were complete;
    /// [#damage()] tells.
    ///
    /// @param target filled from 0 with frames x channels interleaved samples
    /// @param maxFrames at least 1, and at most what fits into the target
    /// @return frames read, above 0; or -1 at the end
    int read(float[] target, int maxFrames) throws IOException;

    /// Passes over frames, without decoding them where the format allows.
    ///
    /// @return frames passed over; less than asked only at the end
    long skip(long frames) throws IOException;

    /// Empty, or what is wrong with what was read so far; complete only after the end was reached.
    String damage();

    /// Reads and drops frames: for formats that can only be passed over by decoding.
    static long skipByReading(SampleStream stream, long frames) throws IOException {
        float[] scratch = new float[4096 * stream.format().channels()];
        long done = 0;
        while (done < frames) {
            int read = stream.read(scratch, (int) Math.min(4096, frames - done));
            if (read < 0) {
                break;
            }
            done += read;
        }
        return done;
    }
}
