"""Makes the sound files and golden values of this folder. Run here; needs NumPy, SciPy and the
programs ffmpeg, sox, flac, oggenc and lame. The tests need none of them.

The sound is a sweep of 0.2 s: left  0.8 sin(2 pi (200 t + 4000 t^2)), right 0.4 sin(2 pi 500 t).
"""

import subprocess
from pathlib import Path

import numpy as np
from scipy import signal

HERE = Path(__file__).parent


def run(*command):
    subprocess.run([str(part) for part in command], check=True, cwd=HERE, stdin=subprocess.DEVNULL,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def sweep(rate):
    t = np.arange(rate // 5) / rate
    left = 0.8 * np.sin(2 * np.pi * (200 * t + 4000 * t * t))
    right = 0.4 * np.sin(2 * np.pi * 500 * t)
    return np.round(32767 * np.stack([left, right], 1)).astype("<i2")


def ffmpeg(source, target, *options):
    run("ffmpeg", "-y", "-v", "error", "-i", source, "-bitexact", *options, target)


def decoded(source, name):
    """What others hear in a lossy file (sox by libvorbis, ffmpeg by its own decoder): mean of the
    channels, float32."""
    command = ["sox", source, "-t", "f32", "-L", "-"]
    if name.endswith("mp3"):
        command = ["ffmpeg", "-v", "error", "-i", source, "-f", "f32le", "-acodec", "pcm_f32le", "-"]
    raw = subprocess.run(command, check=True, cwd=HERE, capture_output=True).stdout
    channels = 2 if "stereo" in name else 1
    samples = np.frombuffer(raw, "<f4").reshape(-1, channels)
    samples.mean(1).astype("<f4").tofile(HERE / (name + ".f32"))


def write_wav(name, samples, rate):
    from scipy.io import wavfile
    wavfile.write(HERE / name, rate, samples)


def files():
    write_wav("mono.wav", sweep(8000)[:, :1], 8000)
    write_wav("stereo.wav", sweep(8000), 8000)
    # Whole numbers and floats of WAV, by two other hands than ours.
    ffmpeg("stereo.wav", "24-extensible.wav", "-acodec", "pcm_s24le")
    ffmpeg("mono.wav", "rf64.wav", "-acodec", "pcm_s16le", "-rf64", "always")
    run("sox", "mono.wav", "-e", "mu-law", "mulaw.wav")
    run("sox", "mono.wav", "-e", "a-law", "alaw.wav")
    run("sox", "stereo.wav", "16.aiff")
    ffmpeg("mono.wav", "float.aifc", "-acodec", "pcm_f32be", "-f", "aiff")
    ffmpeg("mono.wav", "sowt.aifc", "-acodec", "pcm_s16le", "-f", "aiff")
    run("sox", "mono.wav", "16.au")
    run("flac", "-sf8", "-b", "256", "--no-padding", "stereo.wav", "-o", "16.flac")
    run("sox", "stereo.wav", "-b", "24", "24.tmp.wav", "gain", "-0.5")
    run("flac", "-sf8", "-b", "256", "--no-padding", "24.tmp.wav", "-o", "24.flac")
    ffmpeg("24.tmp.wav", "24.f32", "-f", "f32le", "-acodec", "pcm_f32le")
    samples = np.fromfile(HERE / "24.f32", "<f4").reshape(-1, 2)
    samples.mean(1).astype("<f4").tofile(HERE / "24.f32")
    # Lossy ones at their usual rates.
    write_wav("stereo44.tmp.wav", sweep(44100), 44100)
    write_wav("mono22.tmp.wav", sweep(22050)[:, :1], 22050)
    run("oggenc", "-Q", "-q2", "--serial", "7", "stereo44.tmp.wav", "-o", "stereo.ogg")
    run("oggenc", "-Q", "-q1", "--serial", "7", "mono22.tmp.wav", "-o", "mono.ogg")
    run("lame", "--quiet", "-b", "96", "stereo44.tmp.wav", "stereo.mp3")
    run("lame", "--quiet", "-V5", "--tt", "A title", "--id3v2-only", "mono22.tmp.wav", "mono.mp3")
    run("lame", "--quiet", "-t", "-b", "32", "--tt", "A title", "--id3v1-only", "mono22.tmp.wav",
        "mono-untagged.mp3")
    # Long enough to be cut into by jumping.
    noise = np.random.default_rng(1).normal(0, 3000, 8000 * 10).astype("<i2")
    write_wav("long.tmp.wav", noise, 8000)
    run("oggenc", "-Q", "-q0", "--serial", "7", "long.tmp.wav", "-o", "long.ogg")
    run("lame", "--quiet", "-b", "24", "long.tmp.wav", "long.mp3")
    for name in ["stereo.ogg", "mono.ogg", "stereo.mp3", "mono.mp3", "mono-untagged.mp3"]:
        decoded(name, name)
    run("ffmpeg", "-y", "-v", "error", "-i", "mono22.tmp.wav", "-acodec", "libopus", "-f", "ogg",
        "-b:a", "24k", "opus.ogg")
    for temporary in HERE.glob("*.tmp.wav"):
        temporary.unlink()


def resampled():
    """SciPy's polyphase resampler with the window that Resampler uses."""
    n = np.arange(1500)
    x = (np.sin(0.05 * n) + 0.5 * np.sin(0.0009 * n * n)).astype(np.float32)
    for source, target in [(8000, 16000), (44100, 16000), (16000, 22050), (48000, 8000)]:
        divisor = np.gcd(source, target)
        up, down = target // divisor, source // divisor
        widest = max(up, down)
        taps = signal.firwin(2 * 32 * widest + 1, 0.945 / widest, window=("kaiser", 10.0))
        y = signal.resample_poly(x.astype(np.float64), up, down, window=taps)
        y.astype("<f8").tofile(HERE / f"resampled-{source}-{target}.f64")


files()
resampled()
