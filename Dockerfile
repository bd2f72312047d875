# Second Look as a container: `docker compose up -d`, or
#   docker build -t second-look .
#   docker run --init -e TELEGRAM_BOT_TOKEN -v second-look-data:/data second-look
# It reads pictures; without what that needs, some 400 MB, it is made with
#   docker build --build-arg LOCK=requirements.lock -t second-look .
# All it keeps is in /data: the database, the key that hides who reported, the heartbeat.
ARG BASE=python:3.13-slim-bookworm
ARG LOCK=requirements-media.lock

FROM ${BASE} AS build
ARG LOCK
WORKDIR /app
RUN python -m venv /opt/venv
COPY requirements.lock ./
COPY requirements-media.lock ./
RUN /opt/venv/bin/pip install --no-cache-dir --disable-pip-version-check \
    --only-binary=:all: --require-hashes -r ${LOCK}
COPY setup/letters.sh ./
# Only Tesseract's languages: its library is in a wheel. The folder is there in any case.
RUN mkdir -p /usr/share/tesseract-ocr/5/tessdata \
    && if [ "${LOCK}" = requirements-media.lock ]; then sh letters.sh read; fi
COPY rules ./rules
COPY db ./db
COPY bot ./bot
# Compiled here, because the bot's user may not write there.
RUN python -m compileall -q bot db rules

FROM ${BASE}
RUN groupadd --gid 10001 second-look \
    && useradd --uid 10001 --gid 10001 --no-create-home --shell /usr/sbin/nologin second-look \
    && install -d -o 10001 -g 10001 -m 700 /data
COPY --from=build /opt/venv /opt/venv
COPY --from=build /app /app
COPY --from=build /usr/share/tesseract-ocr/5/tessdata /usr/share/tesseract-ocr/5/tessdata
WORKDIR /app
ENV PATH=/opt/venv/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    PYTHONDONTWRITEBYTECODE=1 \
    DATA_DIR=/data \
    DATABASE_URL=sqlite+aiosqlite:////data/second-look.db
USER 10001:10001
VOLUME /data
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=60s --timeout=15s --start-period=60s --retries=3 \
    CMD ["python", "-m", "bot", "health"]
CMD ["python", "-m", "bot"]
