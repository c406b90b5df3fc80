# Two stages: the first builds the project and what it needs from the locks, the second carries only the result.

FROM python:3.11-slim-bookworm AS build
WORKDIR /src

RUN python -m venv /app && python -m venv /build
COPY requirements.lock .ci/build.lock ./
RUN /app/bin/pip install --no-cache-dir --require-hashes --requirement requirements.lock \
    && /build/bin/pip install --no-cache-dir --require-hashes --requirement build.lock

COPY pyproject.toml README.md LICENSE ./
COPY adapters adapters
COPY bot bot
COPY core core
COPY prompts prompts
RUN /build/bin/python -m hatchling build --target wheel --directory /wheel \
    && /app/bin/pip install --no-cache-dir --no-deps /wheel/*.whl


FROM python:3.11-slim-bookworm

# Layout libraries, and fonts for the scripts that the project's own do not cover: Arabic, Hebrew, Chinese,
# Japanese, Korean.
RUN apt-get update \
    && apt-get install --yes --no-install-recommends \
        fontconfig fonts-dejavu-core fonts-droid-fallback libharfbuzz-subset0 libpango-1.0-0 libpangoft2-1.0-0 \
    && rm -rf /var/lib/apt/lists/*

RUN useradd --system --user-group --uid 10001 --no-create-home --home-dir /data aicvgen \
    && install --directory --owner aicvgen --group aicvgen --mode 700 /data

COPY --from=build /app /app
ENV PATH=/app/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    XDG_CACHE_HOME=/tmp/cache \
    AICVGEN_DATA_DIR=/data

USER aicvgen
WORKDIR /data
VOLUME /data

HEALTHCHECK --interval=5m --timeout=60s --start-period=30s CMD ["aicvgen", "doctor", "--offline"]

ENTRYPOINT ["aicvgen"]
CMD ["chat", "--out", "/data"]
