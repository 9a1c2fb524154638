package org.taxophone.audio;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// The bytes of one file, front to back, hashed as they pass; headers can be looked at ahead of
/// time.
final class SoundInput extends InputStream {
    private static final int BLOCK = 1 << 16;

    private final FileChannel channel;
    private final @Nullable MessageDigest digest;
    private final long size;
    private final ByteBuffer buffer;
    private long bufferEnd;

    private SoundInput(FileChannel channel, @Nullable MessageDigest digest) throws IOException {
        this.channel = channel;
        this.digest = digest;
        this.size = channel.size();
        this.buffer = ByteBuffer.allocate((int) Math.clamp(size, 16, BLOCK)).limit(0);
    }

    /// @param hashing whether all bytes are wanted for [#contentHash()]; else parts may be skipped
    static SoundInput open(Path file, boolean hashing) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        try {
            return new SoundInput(channel, hashing ? sha256() : null);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// Whether [#contentHash()] can be asked for.
    boolean isHashing() {
        return digest != null;
    }

    /// Size of the file in bytes when it was opened.
    long size() {
        return size;
    }

    /// Where the next byte read stands in the file.
    long position() {
        return bufferEnd - buffer.remaining();
    }

    /// Looks at bytes anywhere without moving on.
    ///
    /// @return as many bytes as there are, up to `length`
    byte[] peek(long position, int length) throws IOException {
        int count = (int) Math.clamp(size - position, 0, length);
        byte[] bytes = new byte[count];
        if (bufferEnd == 0) {
            fill();
        }
        long bufferStart = bufferEnd - buffer.limit();
        if (position >= bufferStart && position + count <= bufferEnd) {
            buffer.get((int) (position - bufferStart), bytes);
            return bytes;
        }
        ByteBuffer target = ByteBuffer.wrap(bytes);
        while (target.hasRemaining()) {
            if (channel.read(target, position + target.position()) < 0) {
                return java.util.Arrays.copyOf(bytes, target.position());
            }
        }
        return bytes;
    }

    @Override
    public int read() throws IOException {
        return buffer.hasRemaining() || fill() ? buffer.get() & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!buffer.hasRemaining() && !fill()) {
            return -1;
        }
        int count = Math.min(length, buffer.remaining());
        buffer.get(target, offset, count);
        return count;
    }

    @Override
    public int available() {
        return (int) Math.min(Integer.MAX_VALUE, Math.max(0, size - position()));
    }

    /// Moves on to a place; backwards only where nothing is hashed.
    void moveTo(long target) throws IOException {
        long start = bufferEnd - buffer.limit();
        if (target >= start && target <= bufferEnd) {
            buffer.position((int) (target - start));
        } else if (digest == null) {
            bufferEnd = Math.min(target, size);
            channel.position(bufferEnd);
            buffer.limit(0);
        } else {
            while (bufferEnd < target && fill()) {}
            buffer.position(
                    buffer.limit() - (int) Math.clamp(bufferEnd - target, 0, buffer.limit()));
        }
    }

    /// Reads what is left and returns the SHA-256 of the whole file in hexadecimal.
    String contentHash() throws IOException {
        if (digest == null) {
            throw new IllegalStateException("opened without hashing");
        }
        while (fill()) {}
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private boolean fill() throws IOException {
        buffer.clear();
        int count = channel.read(buffer);
        buffer.flip();
        if (count <= 0) {
            return false;
        }
        bufferEnd += count;
        if (digest != null) {
            digest.update(buffer.array(), 0, count);
        }
        return true;
    }
}
