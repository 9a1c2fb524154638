package org.taxophone.sample;

/// The families of the samples, each a folder of clips. Their order is part of every clip, so a new
/// one comes last.
enum SoundFamily {
    BAR("bar", 0.4, 1.1, Struck::bar),
    CHIRP("chirp", 0.2, 0.45, Sung::chirp),
    DROPS("drops", 0.3, 0.8, Struck::drops),
    HISS("hiss", 0.25, 0.8, Breathed::hiss),
    HUM("hum", 0.5, 1.2, Sung::hum),
    STRING("string", 0.5, 1.2, Struck::string),
    TRILL("trill", 0.4, 1.0, Sung::trill),
    WHISTLE("whistle", 0.45, 1.0, Sung::whistle),
    FALL("fall", 0.25, 0.6, Called::fall),
    RATTLE("rattle", 0.35, 0.9, Called::rattle),
    WARBLE("warble", 0.45, 1.0, Called::warble),
    BELL("bell", 0.7, 1.3, Beaten::bell),
    BLOCK("block", 0.12, 0.25, Beaten::block),
    DRUM("drum", 0.3, 0.7, Beaten::drum),
    SHAKER("shaker", 0.4, 0.9, Beaten::shaker);

    private final String folder;
    private final double shortestSeconds;
    private final double longestSeconds;
    private final Voice voice;

    SoundFamily(String folder, double shortestSeconds, double longestSeconds, Voice voice) {
        this.folder = folder;
        this.shortestSeconds = shortestSeconds;
        this.longestSeconds = longestSeconds;
        this.voice = voice;
    }

    String folder() {
        return folder;
    }

    double[] sound(Draw draw) {
        double seconds = draw.between(shortestSeconds, longestSeconds);
        return voice.sound(draw, (int) (seconds * SampleSounds.SAMPLE_RATE_HZ));
    }
}
