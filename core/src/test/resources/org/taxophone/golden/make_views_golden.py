"""Makes views.txt: views of a clip by PyTorch's grid_sample, for fixed draws and without noise.

Run beside the file: python make_views_golden.py   (needs numpy, torch)
"""
import math

import numpy as np
import torch
import torch.nn.functional as F

OUT = {}


def put(name, values):
    OUT[name] = ["%.7g" % v for v in np.asarray(values, float).ravel()]


def clip(bins, frames):
    i, j = np.meshgrid(np.arange(bins), np.arange(frames), indexing="ij")
    x = 0.5 + 0.5 * np.sin(0.37 * i + 0.1 * j) * np.cos(0.21 * j - 0.05 * i)
    return torch.from_numpy(np.where(x > 0.25, x, 0).astype(np.float32))


def event(x, stretch, bow, wave, shift, scale, move, eq, gain, contrast, band, span):
    Fm, T = x.shape
    t = torch.linspace(-1, 1, T, dtype=torch.float64)
    u = (t + 1) / 2
    t = t * math.exp(0.15 * stretch)
    t = t + 0.15 * (bow * torch.sin(math.pi * u) + 0.5 * wave * torch.sin(2 * math.pi * u)) + 0.12 * shift
    f = (torch.linspace(-1, 1, Fm, dtype=torch.float64) + 1) / 2
    f = (f * math.exp(0.12 * scale) + 0.12 * 0.2 * move) * 2 - 1
    grid = torch.stack([t[None].expand(Fm, -1), f.clamp(-1, 1)[:, None].expand(-1, T)], 2)[None]
    y = F.grid_sample(x.double()[None, None], grid, mode="bilinear", padding_mode="zeros", align_corners=True)[0, 0]
    k = torch.arange(1, 5).double()
    C = torch.cos(math.pi * k[:, None] * ((torch.arange(Fm) + 0.5) / Fm)[None])
    e = (torch.tensor(eq).double() / k.sqrt()) @ C * 0.08 + gain * 0.1
    y = y + e[:, None] * (y > 0.02)
    y = y.clamp(min=0) ** math.exp(0.2 * contrast)
    y[band[0]:band[0] + band[1]] = 0
    y[:, span[0]:span[0] + span[1]] = 0
    return y.clamp(0, 1.2)


def texture(x, start, gain, eq, tscale, fscale, fmove, band, span):
    x = x[:, start:start + 64].double()
    B, T = x.shape
    e = F.interpolate(torch.tensor(eq).double()[None, None] * 0.1, size=B, mode="linear", align_corners=True)[0, 0]
    x = x + 0.15 * gain + e[:, None]
    g = torch.zeros(1, 2, 3).double()
    g[0, 0, 0], g[0, 1, 1], g[0, 1, 2] = 1 + 0.2 * tscale, 1 + 0.1 * fscale, 0.05 * fmove
    y = F.grid_sample(x[None, None], F.affine_grid(g, [1, 1, B, T], align_corners=False), padding_mode="border", align_corners=False)[0, 0]
    m = y.mean()
    y[band[0]:band[0] + band[1]] = m
    y[:, span[0]:span[0] + span[1]] = m
    return y


put("clip", clip(32, 32)[:2])
put("event", event(clip(32, 32), 0.8, -0.6, 0.9, 0.7, -0.5, 0.4, [0.3, -1.2, 0.8, 1.5], 0.5, -0.9, (3, 2), (20, 4)))
put("event_wide", event(clip(32, 32), -0.9, 0.3, -0.2, -0.8, 1.0, -1.0, [-1, 0.5, 0.2, -0.7], -1, 0.6, (0, 0), (0, 0)))
put("texture", texture(clip(64, 160), 37, -0.4, [0.5, -1, 0.2, 1.4, -0.3, 0.9], 0.9, -0.7, 0.6, (50, 6), (10, 9)))
put("texture_close", texture(clip(64, 160), 96, 1, [0, 0.1, -0.2, 0, 1, -1], -1, 1, -1, (0, 0), (55, 9)))

with open("views.txt", "w") as f:
    for name, values in OUT.items():
        f.write(f"{name} {len(values)}\n")
        for k in range(0, len(values), 16):
            f.write(" ".join(values[k:k + 16]) + "\n")
