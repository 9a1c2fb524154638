package org.taxophone.app.player;

import java.util.List;
import java.util.Optional;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.Mixer;
import javax.sound.sampled.SourceDataLine;

/// An audio output of the machine, with a buffer so short that a click is heard at once.
final class LineSink implements AudioSink {
    private static final double BUFFER_SECONDS = 0.05;
    private static final List<AudioFormat> FORMATS =
            List.of(format(44_100, 1), format(44_100, 2), format(48_000, 1), format(48_000, 2));

    private final SourceDataLine line;

    private LineSink(SourceDataLine line) {
        this.line = line;
    }

    /// Opens an output by its name, or the system's where that is not to be had. Empty where the
    /// machine has no audio output, or lets nobody have it.
    static Optional<AudioSink> open(String output) {
        Optional<AudioSink> named =
                AudioOutputs.named(output).flatMap(info -> open(AudioSystem.getMixer(info)));
        return named.or(LineSink::open);
    }

    private static Optional<AudioSink> open(Mixer mixer) {
        for (AudioFormat format : FORMATS) {
            DataLine.Info wanted = new DataLine.Info(SourceDataLine.class, format);
            if (mixer.isLineSupported(wanted)) {
                try {
                    return Optional.of(started((SourceDataLine) mixer.getLine(wanted), format));
                } catch (LineUnavailableException | IllegalArgumentException e) {
                    // the next format may do, or the system's output
                }
            }
        }
        return Optional.empty();
    }

    private static LineSink started(SourceDataLine line, AudioFormat format)
            throws LineUnavailableException {
        int frames = (int) (format.getSampleRate() * BUFFER_SECONDS);
        line.open(format, frames * format.getFrameSize());
        line.start();
        return new LineSink(line);
    }

    private static Optional<AudioSink> open() {
        for (AudioFormat format : FORMATS) {
            // asked first, because AudioSystem throws an unchecked exception without any device
            if (AudioSystem.isLineSupported(new DataLine.Info(SourceDataLine.class, format))) {
                try {
                    return Optional.of(started(AudioSystem.getSourceDataLine(format), format));
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
