package vn.ocua.portal.http;

import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.atomic.AtomicLong;

/// Gathers an answer's body and lets others see how much of it has come: a slow answer that still
/// grows is no dead one.
final class Counting implements BodySubscriber<byte[]> {
    /// An answer longer than this is none of the portal's.
    static final int LONGEST = 64 << 20;

    private final BodySubscriber<byte[]> body =
            BodySubscribers.limiting(BodySubscribers.ofByteArray(), LONGEST);
    private final AtomicLong count;

    /// @param count grows with each piece
    Counting(AtomicLong count) {
        this.count = count;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return body.getBody();
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        body.onSubscribe(subscription);
    }

    @Override
    public void onNext(List<ByteBuffer> pieces) {
        count.addAndGet(pieces.stream().mapToLong(ByteBuffer::remaining).sum());
        body.onNext(pieces);
    }

    @Override
    public void onError(Throwable failure) {
        body.onError(failure);
    }

    @Override
    public void onComplete() {
        body.onComplete();
    }
}
