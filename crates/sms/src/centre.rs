//! A small message centre on a real socket, for tests: it binds, takes messages, sends receipts and answers, and misbehaves as it is told.

use std::collections::VecDeque;
use std::net::SocketAddr;
use std::str::FromStr as _;
use std::sync::{Arc, Mutex};

use rusmpp_core::CommandStatus;
use rusmpp_core::command::owned::Command;
use rusmpp_core::pdus::owned::{BindTransceiverResp, DeliverSm, Pdu, SubmitSm, SubmitSmResp};
use rusmpp_core::types::owned::{COctetString, OctetString};
use rusmpp_core::values::{DataCoding, EsmClass};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;

use crate::text::{from_gsm, from_ucs2};
use crate::wire;

/// What the centre does with the next message instead of taking it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trick {
    /// "Too much."
    Throttle,
    /// "No such telephone."
    Refuse,
    /// Hangs up without an answer.
    HangUp,
    /// Takes it, then hangs up without saying so.
    TakeAndHangUp,
}

/// A part that was taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The telephone, as it came.
    pub to: String,
    /// The sender, as it came.
    pub from: String,
    /// `data_coding`.
    pub coding: u8,
    /// `esm_class`.
    pub class: u8,
    /// Whether a receipt is asked for.
    pub receipt: bool,
    /// Reference, total and place of the header that joins parts.
    pub joined: Option<(u8, u8, u8)>,
    /// The text of the part.
    pub text: String,
    /// What the centre called it.
    pub id: String,
}

#[derive(Default)]
struct State {
    parts: Vec<Part>,
    tricks: VecDeque<Trick>,
    logins: Vec<(String, String)>,
    confirmed: usize,
    deferred: usize,
    outgoing: Option<mpsc::UnboundedSender<Command>>,
    sequence: u32,
}

/// The centre.
#[derive(Clone)]
pub struct Centre {
    state: Arc<Mutex<State>>,
    at: SocketAddr,
}

impl std::fmt::Debug for Centre {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Centre").field("at", &self.at).finish_non_exhaustive()
    }
}

impl Centre {
    /// Listens on a free port of this machine; takes the password `secret`.
    ///
    /// # Panics
    /// Where no port is free.
    pub async fn open() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let at = listener.local_addr().expect("an address");
        let centre = Self { state: Arc::default(), at };
        let its = centre.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let its = its.clone();
                tokio::spawn(async move { its.serve(stream).await });
            }
        });
        centre
    }

    /// Its address for a gateway that signs in rightly.
    pub fn url(&self) -> String {
        format!("smpp://party:secret@127.0.0.1:{}?tls=none", self.at.port())
    }

    fn with<T>(&self, ask: impl FnOnce(&mut State) -> T) -> T {
        ask(&mut self.state.lock().unwrap_or_else(std::sync::PoisonError::into_inner))
    }

    /// What it does with the next messages.
    pub fn play(&self, tricks: &[Trick]) {
        self.with(|state| state.tricks.extend(tricks));
    }

    /// What it took, in order.
    pub fn parts(&self) -> Vec<Part> {
        self.with(|state| state.parts.clone())
    }

    /// How often somebody signed in.
    pub fn sessions(&self) -> usize {
        self.with(|state| state.logins.len())
    }

    /// How many deliveries were confirmed, and how many put off.
    pub fn answers(&self) -> (usize, usize) {
        self.with(|state| (state.confirmed, state.deferred))
    }

    /// Sends a receipt.
    pub fn receipt(&self, id: &str, stat: &str) {
        let text = format!(
            "id:{id} sub:001 dlvrd:001 submit date:1810081000 done date:1810081001 stat:{stat} err:034 text:"
        );
        self.deliver("party", 0x04, DataCoding::McSpecific, text.into_bytes());
    }

    /// Lets somebody answer.
    pub fn answer(&self, from: &str, text: &str) {
        let octets = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        self.deliver(from, 0, DataCoding::Ucs2, octets);
    }

    fn deliver(&self, from: &str, class: u8, coding: DataCoding, octets: Vec<u8>) {
        let pdu = DeliverSm::builder()
            .source_addr(COctetString::from_str(from).expect("an address"))
            .esm_class(EsmClass::from(class))
            .data_coding(coding)
            .short_message(OctetString::from_vec(octets).expect("short"))
            .build();
        self.with(|state| {
            state.sequence += 1;
            if let Some(out) = &state.outgoing {
                let _ = out.send(Command::new(CommandStatus::EsmeRok, state.sequence, pdu));
            }
        });
    }

    async fn serve(&self, stream: TcpStream) {
        let (mut read, mut write) = stream.into_split();
        let (out, mut outgoing) = mpsc::unbounded_channel::<Command>();
        let writer = tokio::spawn(async move {
            while let Some(command) = outgoing.recv().await {
                if wire::write(&mut write, &command).await.is_err() {
                    break;
                }
            }
        });
        while let Ok(unit) = wire::read(&mut read).await {
            let wire::Unit::Whole(command) = unit else { continue };
            let sequence = command.sequence_number();
            let answer = |status, pdu: Pdu| Command::new(status, sequence, pdu);
            let told = match command.pdu() {
                Some(Pdu::BindTransceiver(bind)) => {
                    let login = (bind.system_id.as_str().to_owned(), bind.password.as_str().to_owned());
                    let good = login.1 == "secret";
                    self.with(|state| {
                        state.logins.push(login);
                        state.outgoing = good.then(|| out.clone());
                    });
                    let status = if good { CommandStatus::EsmeRok } else { CommandStatus::EsmeRinvpaswd };
                    answer(status, BindTransceiverResp::default().into())
                }
                Some(Pdu::SubmitSm(submit)) => match self.take(submit) {
                    Ok(id) => {
                        let id = COctetString::from_str(&id).expect("short");
                        let pdu = SubmitSmResp::builder().message_id(id).build();
                        answer(CommandStatus::EsmeRok, pdu.into())
                    }
                    Err(Some(status)) => answer(status, SubmitSmResp::default().into()),
                    Err(None) => break,
                },
                Some(Pdu::EnquireLink) => answer(CommandStatus::EsmeRok, Pdu::EnquireLinkResp),
                Some(Pdu::DeliverSmResp(_)) => {
                    let good = command.status() == CommandStatus::EsmeRok;
                    self.with(|state| if good { state.confirmed += 1 } else { state.deferred += 1 });
                    continue;
                }
                Some(Pdu::Unbind) => answer(CommandStatus::EsmeRok, Pdu::UnbindResp),
                _ => continue,
            };
            if out.send(told).is_err() {
                break;
            }
        }
        writer.abort();
    }

    /// Takes a part, unless a trick says otherwise: with a status, or by hanging up.
    fn take(&self, submit: &SubmitSm) -> Result<String, Option<CommandStatus>> {
        self.with(|state| {
            let trick = state.tricks.pop_front();
            match trick {
                Some(Trick::Throttle) => return Err(Some(CommandStatus::EsmeRthrottled)),
                Some(Trick::Refuse) => return Err(Some(CommandStatus::EsmeRinvdstadr)),
                Some(Trick::HangUp) => return Err(None),
                _ => {}
            }
            let id = format!("A{:03X}", state.parts.len() + 1);
            state.parts.push(part(submit, &id));
            if trick == Some(Trick::TakeAndHangUp) { Err(None) } else { Ok(id) }
        })
    }
}

fn part(submit: &SubmitSm, id: &str) -> Part {
    let class = u8::from(submit.esm_class);
    let octets: Vec<u8> = submit.short_message().as_ref().to_vec();
    let (joined, rest) = match (class & 0x40 != 0, &octets[..]) {
        (true, [5, 0, 3, reference, total, place, rest @ ..]) => {
            (Some((*reference, *total, *place)), rest.to_vec())
        }
        _ => (None, octets),
    };
    let coding = u8::from(submit.data_coding);
    Part {
        to: submit.destination_addr.as_str().to_owned(),
        from: submit.source_addr.as_str().to_owned(),
        coding,
        class,
        receipt: u8::from(submit.registered_delivery) & 1 == 1,
        joined,
        text: if coding == 8 { from_ucs2(&rest) } else { from_gsm(&rest) },
        id: id.to_owned(),
    }
}
