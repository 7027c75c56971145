//! A session: bound, asked one thing at a time, answering what the centre asks meanwhile, and come back after a loss.

use std::str::FromStr as _;
use std::time::Duration;

use rusmpp_core::CommandStatus;
use rusmpp_core::command::owned::Command;
use rusmpp_core::pdus::owned::{BindTransceiver, DeliverSm, DeliverSmResp, Pdu, SubmitSm};
use rusmpp_core::tlvs::owned::TlvValue;
use rusmpp_core::types::owned::{COctetString, OctetString};
use rusmpp_core::values::{
    DataCoding, EsmClass, InterfaceVersion, MessageType, Npi, RegisteredDelivery, Ton,
};
use tokio::net::TcpStream;
use tokio::net::tcp::OwnedWriteHalf;
use tokio::sync::{mpsc, oneshot};
use tokio::time::{Instant, sleep, timeout};

use crate::smpp::{Patience, SmppAddress};
use crate::text::{Alphabet, Parts, from_gsm, from_ucs2};
use crate::wire::Unit;
use crate::{Ended, Event, Heard, NotTaken, Sms, Taken, wire};

/// How often a part is offered to a centre that says it is too much.
const OFFERS: u32 = 5;
/// Ask for a receipt, whatever the end is.
const RECEIPT: u8 = 0x01;
/// The bit of `esm_class` that says that a header comes first.
const HEADED: u8 = 0x40;

/// The identifier of `deliver_sm`.
const DELIVER: u32 = 0x05;

/// Whether an identifier is that of an answer.
fn is_answer(id: u32) -> bool {
    id & 0x8000_0000 != 0
}

/// A message and where its answer goes.
pub(crate) struct Request {
    pub(crate) sms: Sms,
    pub(crate) answer: oneshot::Sender<Result<Taken, NotTaken>>,
}

/// The connection is gone.
struct Gone;

/// Keeps a session up until nobody can ask for anything any more.
pub(crate) async fn keep_up(
    address: SmppAddress,
    patience: Patience,
    mut asked: mpsc::Receiver<Request>,
    tell: mpsc::Sender<Heard>,
) {
    let mut pause = patience.again;
    loop {
        match bound(&address, patience, &tell).await {
            Ok(mut link) => {
                pause = patience.again;
                tracing::info!(host = address.host, "bound to the message centre");
                if link.serve(&address, &mut asked).await.is_ok() {
                    return;
                }
                tracing::warn!(host = address.host, "the session with the message centre was lost");
            }
            Err(why) => tracing::warn!(host = address.host, why, "no session with the message centre"),
        }
        // Whoever asks meanwhile is told at once that nothing goes out.
        let until = Instant::now() + pause;
        loop {
            tokio::select! {
                () = tokio::time::sleep_until(until) => break,
                request = asked.recv() => match request {
                    Some(request) => drop(request.answer.send(Err(NotTaken::Down))),
                    None => return,
                },
            }
        }
        pause = (pause * 2).min(patience.longest);
    }
}

async fn bound(
    address: &SmppAddress,
    patience: Patience,
    tell: &mpsc::Sender<Heard>,
) -> Result<Link, &'static str> {
    let place = (address.host.as_str(), address.port);
    let stream = timeout(patience.answer, TcpStream::connect(place))
        .await
        .map_err(|_| "connecting took too long")?
        .map_err(|_| "it does not answer")?;
    let _ = stream.set_nodelay(true);
    let (mut read, write) = stream.into_split();
    let (pass, incoming) = mpsc::channel(16);
    // Reading is not to be broken off in the middle of a unit: a task of its own does it.
    let reader = tokio::spawn(async move {
        while let Ok(unit) = wire::read(&mut read).await {
            if pass.send(unit).await.is_err() {
                break;
            }
        }
    });
    let mut link = Link { write, incoming, tell: tell.clone(), patience, sequence: 0, reference: 0, reader };
    let bind = BindTransceiver::builder()
        .system_id(COctetString::from_str(&address.user).map_err(|_| "the user is none")?)
        .password(COctetString::from_str(&address.password).map_err(|_| "the password is none")?)
        .system_type(COctetString::from_str(&address.kind).map_err(|_| "the type is none")?)
        .interface_version(InterfaceVersion::Smpp3_4)
        .build();
    match link.ask(bind).await {
        Ok(answer) if answer.status() == CommandStatus::EsmeRok => Ok(link),
        Ok(_) => Err("it refuses the user or the password"),
        Err(Gone) => Err("it hung up"),
    }
}

struct Link {
    write: OwnedWriteHalf,
    incoming: mpsc::Receiver<Unit>,
    tell: mpsc::Sender<Heard>,
    patience: Patience,
    sequence: u32,
    reference: u8,
    reader: tokio::task::JoinHandle<()>,
}

impl Drop for Link {
    fn drop(&mut self) {
        self.reader.abort();
    }
}

impl Link {
    /// Serves until nobody can ask any more, or the connection is gone.
    async fn serve(
        &mut self,
        address: &SmppAddress,
        asked: &mut mpsc::Receiver<Request>,
    ) -> Result<(), Gone> {
        loop {
            tokio::select! {
                request = asked.recv() => {
                    let Some(request) = request else {
                        let _ = self.ask(Pdu::Unbind).await;
                        return Ok(());
                    };
                    let (outcome, gone) = self.hand_over(address, &request.sms).await;
                    let _ = request.answer.send(outcome);
                    if gone {
                        return Err(Gone);
                    }
                }
                unit = self.incoming.recv() => match unit {
                    Some(unit) => self.meet(unit).await?,
                    None => return Err(Gone),
                },
                () = sleep(self.patience.silence) => {
                    self.ask(Pdu::EnquireLink).await?;
                }
            }
        }
    }

    async fn say(&mut self, command: &Command) -> Result<(), Gone> {
        wire::write(&mut self.write, command).await.map_err(|_| Gone)
    }

    /// Asks, and waits for the answer; answers meanwhile what the centre asks.
    async fn ask(&mut self, pdu: impl Into<Pdu>) -> Result<Command, Gone> {
        // Sequence numbers run from 1 to 0x7FFFFFFF.
        self.sequence = if self.sequence >= 0x7fff_ffff { 1 } else { self.sequence + 1 };
        let sequence = self.sequence;
        self.say(&Command::new(CommandStatus::EsmeRok, sequence, pdu)).await?;
        let until = Instant::now() + self.patience.answer;
        loop {
            let unit = tokio::time::timeout_at(until, self.incoming.recv()).await;
            match unit.ok().flatten().ok_or(Gone)? {
                Unit::Whole(command) if is_answer(u32::from(command.id())) => {
                    if command.sequence_number() == sequence {
                        return Ok(*command);
                    }
                }
                // What it says is lost, and whether it is a yes stands before that.
                Unit::Broken(head) if is_answer(head.id) => {
                    if head.sequence == sequence {
                        return Ok(Command::new(
                            CommandStatus::from(head.status),
                            sequence,
                            Pdu::GenericNack,
                        ));
                    }
                }
                unit => self.meet(unit).await?,
            }
        }
    }

    /// Answers something that the centre asks by itself.
    async fn meet(&mut self, unit: Unit) -> Result<(), Gone> {
        let command = match unit {
            Unit::Whole(command) => command,
            Unit::Broken(head) => return self.refuse(head).await,
        };
        let sequence = command.sequence_number();
        let answer = |status, pdu: Pdu| Command::new(status, sequence, pdu);
        match command.pdu() {
            Some(Pdu::EnquireLink) => self.say(&answer(CommandStatus::EsmeRok, Pdu::EnquireLinkResp)).await,
            Some(Pdu::DeliverSm(deliver)) => {
                // Confirmed once it is written down; otherwise the centre offers it again.
                let status = if self.passed_on(deliver).await {
                    CommandStatus::EsmeRok
                } else {
                    CommandStatus::EsmeRxTAppn
                };
                self.say(&answer(status, DeliverSmResp::default().into())).await
            }
            Some(Pdu::Unbind) => {
                self.say(&answer(CommandStatus::EsmeRok, Pdu::UnbindResp)).await?;
                Err(Gone)
            }
            _ if is_answer(u32::from(command.id())) => Ok(()),
            _ => self.say(&answer(CommandStatus::EsmeRinvcmdid, Pdu::GenericNack)).await,
        }
    }

    /// Refuses a unit that cannot be read, so that the centre does not send it again in every session.
    async fn refuse(&mut self, head: wire::Head) -> Result<(), Gone> {
        if is_answer(head.id) {
            return Ok(());
        }
        tracing::warn!(id = head.id, "the message centre sent a unit that cannot be read: it is refused");
        let answer = if head.id == DELIVER {
            Command::new(CommandStatus::EsmeRxRAppn, head.sequence, DeliverSmResp::default())
        } else {
            Command::new(CommandStatus::EsmeRinvcmdlen, head.sequence, Pdu::GenericNack)
        };
        self.say(&answer).await
    }

    async fn passed_on(&self, deliver: &DeliverSm) -> bool {
        let Some(event) = event(deliver) else { return true };
        let (heard, done) = Heard::new(event);
        let passed = async { self.tell.send(heard).await.is_ok() && done.await.is_ok() };
        timeout(self.patience.answer, passed).await.unwrap_or(false)
    }

    /// Hands a message over part by part; also whether the connection was lost with it.
    async fn hand_over(&mut self, address: &SmppAddress, sms: &Sms) -> (Result<Taken, NotTaken>, bool) {
        let parts = Parts::of(&sms.text);
        let Ok(total) = u8::try_from(parts.count()) else {
            return (Err(NotTaken::Refused("too long".to_owned())), false);
        };
        self.reference = self.reference.wrapping_add(1);
        let mut last = String::new();
        for (n, piece) in (1_u8..).zip(&parts.pieces) {
            let mut octets = Vec::with_capacity(piece.len() + 6);
            if total > 1 {
                octets.extend([5, 0, 3, self.reference, total, n]);
            }
            octets.extend(piece);
            let Some(unit) = submit(address, &sms.to, parts.alphabet, octets, (n, total)) else {
                return (Err(NotTaken::Refused("not a telephone".to_owned())), false);
            };
            match self.offer(unit).await {
                Ok(Ok(id)) => last = id,
                // A part that is on its way without the others cannot be called back.
                Ok(Err(_)) if n > 1 => return (Err(NotTaken::Unsure), false),
                Ok(Err(why)) => return (Err(why), false),
                Err(Gone) => return (Err(NotTaken::Unsure), true),
            }
        }
        (Ok(Taken { id: last, parts: usize::from(total) }), false)
    }

    /// Offers one part, again and later where the centre says it is too much.
    async fn offer(&mut self, unit: SubmitSm) -> Result<Result<String, NotTaken>, Gone> {
        let mut pause = self.patience.throttled;
        for offer in 1..=OFFERS {
            let answer = self.ask(unit.clone()).await?;
            let status = answer.status();
            if status == CommandStatus::EsmeRok {
                let id = match answer.pdu() {
                    Some(Pdu::SubmitSmResp(answer)) => answer.message_id().as_str().to_owned(),
                    _ => String::new(),
                };
                return Ok(Ok(id));
            }
            let busy = matches!(
                status,
                CommandStatus::EsmeRthrottled | CommandStatus::EsmeRmsgqful | CommandStatus::EsmeRsyserr
            );
            let words = format!("0x{:08X}", u32::from(status));
            if is_of_the_message(status) {
                return Ok(Err(NotTaken::Refused(words)));
            }
            // Whatever else there is against it concerns who sends, the line or the contract: it is mended there, and tried again.
            if !busy || offer == OFFERS {
                return Ok(Err(NotTaken::Busy(words)));
            }
            self.wait(pause).await?;
            pause *= 2;
        }
        Ok(Err(NotTaken::Down))
    }

    /// A pause in which the centre is still answered.
    async fn wait(&mut self, pause: Duration) -> Result<(), Gone> {
        let until = Instant::now() + pause;
        while let Ok(unit) = tokio::time::timeout_at(until, self.incoming.recv()).await {
            self.meet(unit.ok_or(Gone)?).await?;
        }
        Ok(())
    }
}

/// Whether a status is about the telephone or the message, and so holds for good.
fn is_of_the_message(status: CommandStatus) -> bool {
    matches!(
        status,
        CommandStatus::EsmeRinvmsglen
            | CommandStatus::EsmeRinvdstadr
            | CommandStatus::EsmeRinvdstton
            | CommandStatus::EsmeRinvdstnpi
            | CommandStatus::EsmeRinvdcs
    )
}

/// A part as a unit of SMPP; nothing where the telephone is none.
fn submit(
    address: &SmppAddress,
    to: &str,
    alphabet: Alphabet,
    octets: Vec<u8>,
    (n, total): (u8, u8),
) -> Option<SubmitSm> {
    let digits = to.strip_prefix('+').filter(|rest| rest.bytes().all(|b| b.is_ascii_digit()))?;
    let sender = address.sender.as_str();
    let (ton, npi) = match sender.strip_prefix('+') {
        Some(_) => (Ton::International, Npi::Isdn),
        None if address.takes_answers() => (Ton::NetworkSpecific, Npi::Unknown),
        None => (Ton::Alphanumeric, Npi::Unknown),
    };
    let source = COctetString::from_str(sender.trim_start_matches('+')).ok()?;
    let coding = if alphabet == Alphabet::Gsm { DataCoding::McSpecific } else { DataCoding::Ucs2 };
    Some(
        SubmitSm::builder()
            .source_addr_ton(ton)
            .source_addr_npi(npi)
            .source_addr(source)
            .dest_addr_ton(Ton::International)
            .dest_addr_npi(Npi::Isdn)
            .destination_addr(COctetString::from_str(digits).ok()?)
            .esm_class(EsmClass::from(if total > 1 { HEADED } else { 0 }))
            .registered_delivery(RegisteredDelivery::from(if n == total { RECEIPT } else { 0 }))
            .data_coding(coding)
            .short_message(OctetString::from_vec(octets).ok()?)
            .build(),
    )
}

/// What a delivered message says: a receipt, or an answer.
fn event(deliver: &DeliverSm) -> Option<Event> {
    let mut octets: Vec<u8> = deliver.short_message().as_ref().to_vec();
    let headed = u8::from(deliver.esm_class) & HEADED != 0;
    if let (true, Some(length)) = (headed, octets.first().copied()) {
        octets.drain(..(usize::from(length) + 1).min(octets.len()));
    }
    let text = match deliver.data_coding {
        DataCoding::Ucs2 => from_ucs2(&octets),
        DataCoding::Latin1 => octets.iter().map(|octet| char::from(*octet)).collect(),
        _ => from_gsm(&octets),
    };
    if deliver.esm_class.message_type == MessageType::ShortMessageContainsMCDeliveryReceipt {
        let named = deliver.tlvs().iter().find_map(|tlv| match tlv.value() {
            Some(TlvValue::ReceiptedMessageId(id)) => Some(id.as_str().to_owned()),
            _ => None,
        });
        return receipt(&text, named);
    }
    Some(Event::Answer { from: deliver.source_addr.as_str().to_owned(), text })
}

/// Reads the text of a receipt (appendix B of SMPP 3.4): `id:… sub:… dlvrd:… submit date:… done date:… stat:DELIVRD err:000 text:…`.
fn receipt(text: &str, named: Option<String>) -> Option<Event> {
    let field = |name: &str| {
        let at = text.to_ascii_lowercase().find(name)? + name.len();
        text.get(at..)?.split_whitespace().next().map(str::to_owned)
    };
    let id = named.or_else(|| field("id:")).filter(|id| !id.is_empty())?;
    let stat = field("stat:").unwrap_or_default().to_ascii_uppercase();
    let ended = match stat.as_str() {
        "DELIVRD" => Ended::Delivered,
        "EXPIRED" | "DELETED" | "UNDELIV" | "REJECTD" | "UNKNOWN" => Ended::Undelivered,
        _ => Ended::Underway,
    };
    let words = format!("{stat} {}", field("err:").unwrap_or_default()).trim().to_owned();
    Some(Event::Receipt { id, ended, words })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn receipts_are_read_as_operators_write_them() {
        let text = "id:0A1B sub:001 dlvrd:000 submit date:1810081000 done date:1810081001 stat:UNDELIV err:034 text:";
        let Some(Event::Receipt { id, ended, words }) = receipt(text, None) else { panic!("a receipt") };
        assert_eq!((id.as_str(), ended, words.as_str()), ("0A1B", Ended::Undelivered, "UNDELIV 034"));
        let named = receipt("stat:DELIVRD", Some("77".into()));
        assert!(matches!(named, Some(Event::Receipt { id, ended: Ended::Delivered, .. }) if id == "77"));
        assert!(receipt("hello", None).is_none());
    }
}
