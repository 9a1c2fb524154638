package org.taxophone.audio;

/// Where the plain samples of a WAV, AIFF or AU file lie.
///
/// @param format what the header promises
/// @param encoding how one sample is written
/// @param bigEndian whether the highest byte of a sample comes first
/// @param dataOffset first byte of the samples
/// @param dataBytes bytes of samples that are really there
/// @param damage empty, or how header and file disagree
record PcmLayout(
        StreamFormat format,
        PcmEncoding encoding,
        boolean bigEndian,
        long dataOffset,
        long dataBytes,
        String damage) {
    int bytesPerFrame() {
        return encoding.bytes() * format.channels();
    }

    long frames() {
        return dataBytes / bytesPerFrame();
    }

    /// Puts together what a header said with what the file holds.
    ///
    /// @param declaredBytes bytes of samples by the header, -1 where it leaves that open
    /// @param fileBytes size of the file
    static PcmLayout of(
            String container,
            long sampleRateHz,
            long channels,
            PcmEncoding encoding,
            boolean bigEndian,
            long dataOffset,
            long declaredBytes,
            long fileBytes)
            throws UnreadableSoundException {
        String name = container + ", " + encoding.title();
        StreamFormat checked =
                StreamFormat.of(name, sampleRateHz, channels, -1, encoding.fullScale());
        long bytesPerFrame = (long) encoding.bytes() * checked.channels();
        long there = Math.max(0, fileBytes - dataOffset);
        long bytes = declaredBytes < 0 ? there : Math.min(declaredBytes, there);
        long declared = declaredBytes < 0 ? -1 : declaredBytes / bytesPerFrame;
        StreamFormat format =
                StreamFormat.of(name, sampleRateHz, channels, declared, encoding.fullScale());
        return new PcmLayout(
                format,
                encoding,
                bigEndian,
                dataOffset,
                bytes,
                Damage.endsEarly(format, bytes / bytesPerFrame));
    }
}
