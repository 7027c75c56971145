//! `rawabit serve` and `rawabit demo`.

use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::Context as _;
use rawabit_platform::jobs;
use rawabit_platform::web::{App, serve};
use rawabit_portal::cache::KeptPages;
use tokio::net::TcpListener;
use tokio::sync::watch;

use super::say;
use crate::config::{self, Settings};
use crate::demo;
use crate::house::Opening;

/// Serves an organisation until told to stop.
pub(super) async fn run_organisation(config: Option<&Path>) -> anyhow::Result<ExitCode> {
    log();
    let settings = Settings { serving: true, ..Settings::read(config)? };
    let listener = listen(&settings.listen).await?;
    let app = demo::open_folder(&settings, Opening::Existing).await?;
    run(app, listener, settings.kept_pages(), Vec::new()).await
}

/// Makes the example if it is not there, and serves it in its own time.
pub(super) async fn demo(listen_at: &str, data: &Path) -> anyhow::Result<ExitCode> {
    log();
    let listener = listen(listen_at).await?;
    let address = listener.local_addr()?;
    let settings = Settings {
        listen: listen_at.to_owned(),
        base_url: Some(format!("http://{address}")),
        data_dir: data.to_owned(),
        ..Settings::default()
    };
    let app = demo::open(&settings).await?;
    run(app, listener, settings.kept_pages(), demo::sign_ins()).await
}

async fn listen(address: &str) -> anyhow::Result<TcpListener> {
    TcpListener::bind(address).await.with_context(|| {
        format!("listening on {address}: is another program there? Say another address with --listen")
    })
}

async fn run(
    app: App,
    listener: TcpListener,
    kept_pages: usize,
    lines: Vec<String>,
) -> anyhow::Result<ExitCode> {
    let (stop, mut stopped) = watch::channel(false);
    tokio::spawn(async move {
        wait_for_signal().await;
        let _ = stop.send(true);
    });
    let mut job_stop = stopped.clone();
    let worker = tokio::spawn(jobs::run(app.clone(), async move {
        let _ = job_stop.wait_for(|stop| *stop).await;
    }));
    let mut listen_stop = stopped.clone();
    let listening = tokio::spawn(rawabit_members::listen(app.clone(), async move {
        let _ = listen_stop.wait_for(|stop| *stop).await;
    }));
    say(&format!("ready: http://{}", listener.local_addr()?));
    for line in lines {
        say(&line);
    }
    let kept = KeptPages::new(&app, kept_pages);
    let (watched, mut watch_stop) = (kept.clone(), stopped.clone());
    let watcher = tokio::spawn(async move {
        let stop = async { drop(watch_stop.wait_for(|stop| *stop).await) };
        watched.watch(stop).await;
    });
    let front = Arc::new(kept.clone());
    let service = kept.wrap(serve::service(&app));
    serve::serve(front, service, listener, serve::Patience::default(), async move {
        let _ = stopped.wait_for(|stop| *stop).await;
    })
    .await?;
    worker.await?;
    listening.await?;
    watcher.await?;
    app.store.clone().close().await;
    Ok(ExitCode::SUCCESS)
}

async fn wait_for_signal() {
    let interrupt = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        let mut terminate = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())
            .expect("the system takes signal handlers");
        tokio::select! { _ = interrupt => {}, _ = terminate.recv() => {} }
    }
    #[cfg(not(unix))]
    let _ = interrupt.await;
}

fn log() {
    let filter = tracing_subscriber::EnvFilter::try_new(config::log_directives())
        .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("warn"));
    let builder = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    if config::log_json() {
        builder.json().init();
    } else {
        builder.init();
    }
}
