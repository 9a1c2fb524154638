package org.taxophone.app.player;

/// Where samples go: an audio line, silence that takes time, or a test that compares.
/// Used by one thread.
public interface AudioSink extends AutoCloseable {
    /// Rate at which samples are taken.
    int sampleRateHz();

    /// Takes samples, full scale -1 to 1; waits while its buffer is full.
    void write(float[] samples, int offset, int count);

    /// Samples heard since the sink was opened.
    long heard();

    @Override
    void close();
}
