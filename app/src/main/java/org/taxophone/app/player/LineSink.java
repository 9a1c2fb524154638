package org.taxophone.app.player;

import java.util.List;
import java.util.Optional;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/// The default audio output of the machine, with a buffer so short that a click is heard at once.
final class LineSink implements AudioSink {
    private static final double BUFFER_SECONDS = 0.05;
    private static final List<AudioFormat> FORMATS =
            List.of(format(44_100, 1), format(44_100, 2), format(48_000, 1), format(48_000, 2));

    private final SourceDataLine line;

    private LineSink(SourceDataLine line) {
        this.line = line;
    }

    /// Empty where the machine has no audio output, or lets nobody have it.
    static Optional<AudioSink> open() {
        for (AudioFormat format : FORMATS) {
            // asked first, because AudioSystem throws an unchecked exception without any device
            if (AudioSystem.isLineSupported(new DataLine.Info(SourceDataLine.class, format))) {
                try {
                    SourceDataLine line = AudioSystem.getSourceDataLine(format);
                    int frames = (int) (format.getSampleRate() * BUFFER_SECONDS);
                    line.open(format, frames * format.getFrameSize());
                    line.start();
                    return Optional.of(new LineSink(line));
                } catch (LineUnavailableException | IllegalArgumentException e) {
                    // the next format may do; where none does the player says so
                }
            }
        }
        return Optional.empty();
    }

    private static AudioFormat format(int sampleRateHz, int channels) {
        return new AudioFormat(sampleRateHz, 16, channels, true, false);
    }

    @Override
    public int sampleRateHz() {
        return (int) line.getFormat().getSampleRate();
    }

    @Override
    public void write(float[] samples, int offset, int count) {
        byte[] bytes = Pcm.bytes(samples, offset, count, line.getFormat().getChannels());
        line.write(bytes, 0, bytes.length);
    }

    @Override
    public long heard() {
        return line.getLongFramePosition();
    }

    @Override
    public void close() {
        line.stop();
        line.flush();
        line.close();
    }
}
